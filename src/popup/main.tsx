import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createWords } from '../i18n/index.ts';
import { Popup } from './popup.tsx';

const words = createWords('en_GB');
const page = document.getElementById('page');
document.title = words('popup_title');
// A popup has the size of what is in it; a tab has its own. Only a tab knows which tab it is.
void browser.tabs.getCurrent().then((tab) => {
  document.documentElement.classList.toggle('in-tab', tab !== undefined);
});
if (page) render(<Popup words={words} />, page);
