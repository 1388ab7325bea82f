import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { WorkBudgetDocument } from './WorkBudget';
import { WorkScreen, WorkScreenDocument } from './WorkScreen';

jest.mock('../../app/viewer', () => ({
  useViewer: () => ({ viewer: { greeting: 'Selamat pagi, Bu Gita', isReadOnly: false } }),
}));

const age = { __typename: 'StepAge', day: 2, limit: 3, isLate: false, isLastDay: false, dueAt: null };
const item = {
  __typename: 'WorkItem',
  key: 'INVOICE_HAND_OVER:t1',
  kind: 'INVOICE_HAND_OVER',
  title: 'Serah terima INV-2026-0016',
  subtitle: 'PT Kabar Lestari',
  amount: 3_000_000,
  path: '/tagihan/t1',
  group: 'LATE',
  action: 'Buka BAST',
  age: { ...age, day: 5, isLate: true },
};
const order = {
  ...item,
  key: 'ORDER_ISSUE:p1',
  kind: 'ORDER_ISSUE',
  title: 'Tanda tangani PO-2026-0039',
  path: '/pesanan/p1',
  group: 'WEEK',
  action: 'Tanda tangan',
  age,
};
const figure = {
  __typename: 'WorkFigure',
  key: 'ORDER_ISSUE',
  label: 'Menunggu tanda tangan',
  count: 1,
  amount: 3_000_000,
  total: null,
  path: '/pesanan',
};
const figures = [
  figure,
  { ...figure, key: 'LATE', label: 'Lewat batas waktu', path: '/' },
  {
    ...figure,
    key: 'BUDGET',
    label: 'Sisa pagu bebas',
    amount: 148_420_000,
    total: 250_000_000,
    path: '/anggaran',
  },
];
const line = {
  __typename: 'BudgetLine',
  id: 'b1',
  accountCode: '5.1.02.02.01.0055',
  name: 'Advertorial daring',
  ceiling: 110_000_000,
  shifted: 0,
  reserved: 8_900_000,
  encumbered: 10_000_000,
  paid: 46_200_000,
  percentUsed: 59.2,
  isOverBudget: false,
};

const show = (address = '/') =>
  render(
    <MantineProvider env="test">
      <MockedProvider
        mocks={[
          {
            request: { query: WorkScreenDocument },
            result: { data: { myWork: { __typename: 'MyWork', figures, items: [item, order] } } },
          },
          {
            request: { query: WorkBudgetDocument, variables: () => true },
            result: { data: { budgetLines: { __typename: 'BudgetLineConnection', nodes: [line] } } },
          },
        ]}
      >
        <MemoryRouter initialEntries={[address]}>
          <WorkScreen />
        </MemoryRouter>
      </MockedProvider>
    </MantineProvider>,
  );

test('says what waits in one sentence and lists it by its limit, late first', async () => {
  show();
  await screen.findByText('2 hal menunggu Anda; 1 sudah lewat batas.');
  const text = document.body.textContent ?? '';
  expect(text.indexOf('Lewat batas1')).toBeGreaterThan(-1);
  expect(text.indexOf('Serah terima INV-2026-0016')).toBeLessThan(text.indexOf('Tanda tangani PO-2026-0039'));
  expect(screen.getByText('hari ke-5 dari 3')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Buka BAST' }).getAttribute('href')).toBe('/tagihan/t1');
});

test('a figure opens exactly the rows it counts, and the filter can be removed', async () => {
  show();
  const figure = await screen.findByRole('link', { name: /Menunggu tanda tangan/ });
  fireEvent.click(figure);
  expect(screen.queryByText('Serah terima INV-2026-0016')).toBeNull();
  expect(screen.getByText('Tanda tangani PO-2026-0039')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Hapus penyaring Menunggu tanda tangan' }));
  expect(screen.getByText('Serah terima INV-2026-0016')).toBeTruthy();
});

test('shows the budget only because the server counted one', async () => {
  show();
  const card = (await screen.findByRole('heading', { name: 'Anggaran publikasi' })).closest('section');
  expect(within(card as HTMLElement).getByText('59,2 %')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: /Kontrak berakhir/ })).toBeNull();
});
