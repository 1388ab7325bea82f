import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { DataTable } from './DataTable';

const ROWS = [
  { id: '1', name: 'PO-2026-0001' },
  { id: '2', name: 'PO-2026-0002' },
];

function Address() {
  return <output>{useLocation().pathname}</output>;
}

const show = (rows = ROWS) =>
  render(
    <MantineProvider>
      <MemoryRouter>
        <DataTable
          columns={[
            { key: 'name', header: 'Nomor', isKey: true, cell: (row: (typeof ROWS)[number]) => row.name },
            { key: 'act', header: '', cell: (row) => <button type="button">{`Tandai ${row.id}`}</button> },
          ]}
          rows={rows}
          rowKey={(row) => row.id}
          rowTo={(row) => `/pesanan/${row.id}`}
          empty="Belum ada surat pesanan."
        />
        <input aria-label="Cari" />
        <Address />
      </MemoryRouter>
    </MantineProvider>,
  );
const press = (key: string, target: Window | HTMLElement = window) => fireEvent.keyDown(target, { key });
const address = () => screen.getByRole('status').textContent;

afterEach(cleanup);

const focused = () => document.activeElement?.getAttribute('href') ?? null;

it('moves from link to link by j and k and stops at both ends', () => {
  show();
  const stops = ['j', 'j', 'j', 'k', 'k'].map((key) => {
    press(key);
    return focused();
  });

  expect(stops).toEqual(['/pesanan/1', '/pesanan/2', '/pesanan/2', '/pesanan/1', '/pesanan/1']);
});

it('goes on from the row whose button has the focus', () => {
  show();
  screen.getByText('Tandai 1').focus();
  press('j');

  expect(focused()).toBe('/pesanan/2');
});

it('leaves the keys alone while the person types', () => {
  show();
  press('j', screen.getByLabelText('Cari'));

  expect(focused()).toBeNull();
});

it('leaves Enter to a button that has the focus', () => {
  show();
  press('j');
  const isLeft = press('Enter', screen.getByText('Tandai 2'));

  expect([isLeft, address()]).toEqual([true, '/']);
});

it('opens by a click on the row, but not by one on a button inside', () => {
  show();
  fireEvent.click(screen.getByText('Tandai 2'));
  expect(address()).toBe('/');

  fireEvent.click(screen.getByText('PO-2026-0002'));
  expect(address()).toBe('/pesanan/2');
});

it('gives each row a real link, for the keyboard and for a new tab', () => {
  show();

  expect(screen.getByRole('link', { name: 'PO-2026-0002' }).getAttribute('href')).toBe('/pesanan/2');
});

it('says why it is empty', () => {
  show([]);

  expect(screen.getByText('Belum ada surat pesanan.')).toBeTruthy();
});
