import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { PupilPage } from './pupil-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
// No name: the browser keeps the titles of pages in its history.
document.title = words('pupil_page_title');
const id = new URLSearchParams(location.search).get('pupil') ?? '';
if (page) render(<PupilPage words={words} id={id} />, page);
