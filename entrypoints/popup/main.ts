import { mountPage } from '../page/mount-page.tsx';
import { Popup } from './Popup.tsx';
import { takeAskedAhead } from './take-asked-ahead.ts';

takeAskedAhead();
mountPage(Popup, 'brand');
