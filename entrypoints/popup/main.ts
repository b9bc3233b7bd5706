import { mountPage } from '../page/mount-page.tsx';
import { Popup } from './Popup.tsx';

mountPage(Popup, 'brand');
