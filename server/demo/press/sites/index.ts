import type { PressSite } from '../types';
import { gelombangFm } from './gelombangfm';
import { harianMuara } from './harianmuara';
import { kabarHulu } from './kabarhulu';
import { kabarLestari } from './kabarlestari';
import { nusaWarta } from './nusawarta';
import { rawaKini } from './rawakini';
import { suaraLebak } from './suaralebak';
import { tanjungSeri } from './tanjungseri';

/** Every outlet of the demo press. */
export const SITES: PressSite[] = [
  ...[rawaKini, suaraLebak, harianMuara, tanjungSeri],
  ...[gelombangFm, kabarLestari, nusaWarta, kabarHulu],
];
