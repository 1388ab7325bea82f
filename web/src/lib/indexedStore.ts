const KEY = 'isi';

function open(database: string, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** One value in the browser's database; a browser that keeps nothing (private windows) just has none. */
export function indexedStore<T>(database: string, name: string) {
  const run = async <R>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<R>) => {
    if (!globalThis.indexedDB) return undefined;
    try {
      const db = await open(database, name);
      const done = new Promise<R>((resolve, reject) => {
        const transaction = db.transaction(name, mode);
        const request = work(transaction.objectStore(name));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error);
      });
      return await done.finally(() => db.close());
    } catch {
      return undefined;
    }
  };
  return {
    get: () => run<T | undefined>('readonly', (store) => store.get(KEY)),
    put: async (value: T) => void (await run('readwrite', (store) => store.put(value, KEY))),
    clear: async () => void (await run('readwrite', (store) => store.clear())),
  };
}
