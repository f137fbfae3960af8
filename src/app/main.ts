import { openPage } from './opening/open-page.ts';
import './theme.css';
import './frame.css';
import './document.css';

// A page may be for one mode only, and says so.
void openPage(document.documentElement.dataset['only'] === 'embed' ? 'embed' : null);
