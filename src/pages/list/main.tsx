import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { ListPage } from './list-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('list_title');
if (page) render(<ListPage words={words} />, page);
