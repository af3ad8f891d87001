import { addDraftStyles } from './style.ts';

addDraftStyles();

export { Composer, type ComposerProps } from './composer.tsx';
export { ComposerRoutes } from './routes/index.tsx';
