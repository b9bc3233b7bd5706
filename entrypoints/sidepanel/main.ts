import { mountPage } from '../page/mount-page.tsx';
import { SidePanel } from './SidePanel.tsx';

mountPage(SidePanel, 'brand');
