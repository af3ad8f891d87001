import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { ArchivePage } from './archive-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('archive_title');
if (page) render(<ArchivePage words={words} />, page);
