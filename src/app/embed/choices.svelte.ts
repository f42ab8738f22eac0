/** What an editor has chosen in the "Embed" dialog. */
import type { Theme } from '../route.ts';
import type { FormName, Settings } from './forms.ts';
import { siteAddress } from './site.ts';

export class Choices implements Settings {
  form: FormName = $state('component');
  height: number | null = $state(null);
  width: number | null = $state(null);
  theme: Theme = $state('auto');
  scriptUrl = $state(siteAddress('date-line.js'));
  hostUrl = $state(siteAddress('host.js'));
  pageUrl = $state('');
  nonce = $state('');
  hasJsonLd = $state(false);
}
