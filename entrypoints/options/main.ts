import { mountPage } from '../page/mount-page.tsx';
import { Options } from './Options.tsx';

mountPage(Options, 'options_title');
