import { mountPage } from '../page/mount-page.tsx';
import { Welcome } from './Welcome.tsx';

mountPage(Welcome, 'welcome_title');
