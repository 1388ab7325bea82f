// Keeps what the app is made of, so that it opens without a network: index.html and the hashed files it loaded.
// Never an answer of the server: /graphql, files and downloads pass by, and no data of anybody is in this cache.
const CACHE = 'sinergi-shell-1';
const SHELL = '/';
const MARK = '/mark.svg';
const NOT_THE_APP =
  /^\/(graphql|upload|files|download|feeds|explorer|ruang-pers|pers|healthz|readyz)(?=\/|$)/;

const isAsset = (url) => url.origin === self.location.origin && url.pathname.startsWith('/assets/');

/** Keeps a fetched index.html; with another one than before, the files of the former version go. */
async function renew(response) {
  const text = await response.clone().text();
  if (!response.ok || !text.includes('id="root"')) return;
  const cache = await caches.open(CACHE);
  const kept = await cache.match(SHELL);
  if (kept && (await kept.text()) === text) return;
  for (const request of await cache.keys()) await cache.delete(request);
  await cache.put(SHELL, response);
  await cache.put(MARK, await fetch(MARK));
}

/** From the network where there is one, else what is kept under that name. */
async function networkFirst(request, name) {
  try {
    return await fetch(request);
  } catch {
    const cache = await caches.open(CACHE);
    return (await cache.match(name)) ?? Response.error();
  }
}

/** A screen of the app; a new version shows at the next load and is kept from then on. */
async function screen(request) {
  const response = await networkFirst(request, SHELL);
  await renew(response.clone()).catch(() => undefined);
  return response;
}

/** A file whose name changes with its content. */
async function asset(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone()).catch(() => undefined);
  return response;
}

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(fetch(SHELL, { cache: 'no-cache' }).then(renew));
});

self.addEventListener('activate', (event) => {
  const drop = async () => {
    for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(drop());
});

// What a page loaded before this worker was in charge.
self.addEventListener('message', (event) => {
  const assets = (event.data?.assets ?? []).filter((address) =>
    isAsset(new URL(address, self.location.href)),
  );
  event.waitUntil(Promise.all(assets.map((address) => asset(new Request(address)).catch(() => undefined))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (isAsset(url)) event.respondWith(asset(request));
  else if (url.pathname === MARK) event.respondWith(networkFirst(request, MARK));
  else if (request.mode === 'navigate' && !NOT_THE_APP.test(url.pathname)) event.respondWith(screen(request));
});
