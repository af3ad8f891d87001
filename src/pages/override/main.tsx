import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { OverridePage } from './override-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('override_title');
if (page) render(<OverridePage words={words} />, page);
