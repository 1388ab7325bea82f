import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const KEY = 'sinergi.kunci';

const EXAMPLES = [
  '# Siapa saya dan kantor mana ini\n{\n  viewer { id name roleLabels }\n  office { name regency mode }\n}\n',
  '# Artikel terbaru dengan medianya\n{\n  articles(first: 10) {\n    nodes { id title publishedAt outlet { id name } }\n    pageInfo { endCursor hasNextPage }\n  }\n}\n',
  '# Tagihan dengan angka yang dihitung server\n{\n  invoices(first: 10) {\n    nodes { id number state total: gross transfer }\n  }\n}\n',
];

/** An API key in the field above is sent as Bearer; without one the session of this browser is used. */
const fetcherWith = (key: string) => async (parameters: object) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: key ? 'omit' : 'same-origin',
    body: JSON.stringify(parameters),
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': '1',
      ...(key && { authorization: `Bearer ${key}` }),
    },
  });
  return answer.json();
};

function Explorer() {
  const [key, setKey] = useState(sessionStorage.getItem(KEY) ?? '');
  const keep = (value: string) => {
    sessionStorage.setItem(KEY, value);
    setKey(value);
  };
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
      <label
        style={{ display: 'flex', gap: 8, alignItems: 'center', padding: '8px 12px', font: '14px system-ui' }}
      >
        Kunci API
        <input
          type="password"
          value={key}
          onChange={(event) => keep(event.target.value)}
          placeholder="snr_… (kosong: sesi peramban ini)"
          style={{ flex: 1, padding: 6, font: 'inherit' }}
        />
      </label>
      <div style={{ flex: 1, minHeight: 0 }}>
        <GraphiQL
          fetcher={fetcherWith(key)}
          defaultTabs={EXAMPLES.map((query) => ({ query }))}
          shouldPersistHeaders={false}
        />
      </div>
    </div>
  );
}

const root = document.getElementById('explorer');
if (root) createRoot(root).render(<Explorer />);
