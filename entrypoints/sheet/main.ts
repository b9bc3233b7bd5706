import { mountPage } from '../page/mount-page.tsx';
import { SheetPage } from './SheetPage.tsx';

mountPage(SheetPage, 'brand');
