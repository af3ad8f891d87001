import { render } from 'preact';
import { createWords } from '../../i18n/index.ts';
import { VaultPage } from './vault-page.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('vault_title');
if (page) render(<VaultPage words={words} />, page);
