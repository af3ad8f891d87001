import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { SetupPage } from './setup-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('setup_title');
if (page) render(<SetupPage words={words} />, page);
