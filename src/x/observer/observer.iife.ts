import { observeAnswers } from './observe.ts';

observeAnswers(window);
