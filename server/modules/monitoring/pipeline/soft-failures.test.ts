import { classifyPage } from './soft-failures';

const judge = (
  html: string,
  more: { url?: string; status?: number; headers?: Record<string, string> } = {},
) =>
  classifyPage({ html, url: 'https://kabar.example/berita/a', status: 200, headers: {}, ...more })?.kind ??
  null;
const ARTICLE = 'Warga membersihkan rumah setelah banjir surut. '.repeat(60);

describe('classifyPage', () => {
  it.each([
    [
      'a log-in form',
      '<title>Masuk</title><form>Silakan masuk <input name="p" type="password"></form>',
      {},
      'LOGIN_PAGE',
    ],
    [
      'a redirect to log in',
      '<title>Kabar</title><p>Masuk ke akun Anda</p>',
      { url: 'https://kabar.example/login?next=/a' },
      'LOGIN_PAGE',
    ],
    [
      'an article with a log-in box',
      `<p>${ARTICLE}</p><form>Masuk ke akun<input type="password"></form>`,
      {},
      null,
    ],
    ['a page about passwords', '<title>Tips</title><p>Lupa kata sandi? Begini caranya.</p>', {}, null],
    [
      'a Cloudflare challenge',
      '<title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/x.js"></script>',
      { status: 403 },
      'BOT_CHALLENGE',
    ],
    [
      'a challenge header',
      `<p>${ARTICLE}</p>`,
      { headers: { 'cf-mitigated': 'challenge' } },
      'BOT_CHALLENGE',
    ],
    ['an Indonesian challenge', '<p>Verifikasi bahwa Anda bukan robot</p>', {}, 'BOT_CHALLENGE'],
    ['a captcha on a comment form', `<p>${ARTICLE}</p><div class="g-recaptcha"></div>`, {}, null],
    ['a parked domain', '<title>kabar.example</title><p>Buy this domain</p>', {}, 'PARKED_DOMAIN'],
    ['a parking frame', '<script src="https://x.parkingcrew.net/a.js"></script>', {}, 'PARKED_DOMAIN'],
    [
      'a suspended account',
      '<title>Account Suspended</title><p>This Account has been suspended.</p>',
      {},
      'PARKED_DOMAIN',
    ],
    ['an article on domains', `<title>Domain dijual</title><p>${ARTICLE}</p>`, {}, null],
    ['an article', `<title>Banjir</title><p>${ARTICLE}</p>`, {}, null],
    ['an empty page', '', {}, null],
  ])('judges %s', (_title, html, more, kind) => expect(judge(html, more)).toBe(kind));
});
