import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { FollowersPage } from './followers-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('week_title');
if (page) render(<FollowersPage words={words} />, page);
