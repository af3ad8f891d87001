import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { NotRightPage } from './not-right-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('notRight_title');
if (page) render(<NotRightPage words={words} />, page);
