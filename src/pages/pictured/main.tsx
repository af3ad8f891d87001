import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { PicturedPage } from './pictured-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('pictured_title');
if (page) render(<PicturedPage words={words} />, page);
