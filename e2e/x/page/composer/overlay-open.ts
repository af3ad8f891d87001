import { confirmOpen } from '../confirm.tsx';
import { popupOpen } from '../popup.tsx';

/** Whether a menu or a sheet is open: Escape is theirs then, not the composer's. */
export const overlayOpen = (): boolean => popupOpen() || confirmOpen();
