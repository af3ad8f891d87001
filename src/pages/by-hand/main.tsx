import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { ByHandPage } from './by-hand-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('byHand_title');
if (page) render(<ByHandPage words={words} />, page);
