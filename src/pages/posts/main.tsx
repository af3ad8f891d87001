import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { PostsPage } from './posts-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('posts_title');
if (page) render(<PostsPage words={words} />, page);
