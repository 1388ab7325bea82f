import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import type { AuditScreenQueryVariables } from '../../gql/graphql';
import { AuditScreen, AuditScreenDocument } from './AuditScreen';
import { AuditChainDocument } from './ChainStatus';

const PAID = {
  __typename: 'EventRecord',
  id: 'e1',
  name: 'invoice.paid',
  at: '2026-02-10T08:00:00Z',
  actorId: 'u1',
  actorName: 'Hana',
  isAutomatic: false,
  outcome: 'DONE',
  reason: null,
  subjectType: 'Invoice',
  subjectId: 'i1',
  hash: 'abcdef0123456789',
  seal: 7,
  changes: [
    {
      __typename: 'FieldChange',
      field: 'state',
      before: '"SP2D"',
      after: '"PAID"',
      recordType: 'Invoice',
      recordId: 'i1',
    },
  ],
};
const REFUSED = {
  ...PAID,
  id: 'e2',
  name: 'refused.invoicePay',
  outcome: 'REFUSED',
  changes: [],
  reason: 'Tidak berwenang.',
};

const listOf = (filter: AuditScreenQueryVariables['filter'], nodes: object[]) => ({
  request: { query: AuditScreenDocument, variables: { filter, first: 50 } },
  result: {
    data: {
      events: {
        __typename: 'EventConnection' as const,
        nodes,
        pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
      },
    },
  },
});
const chain = (isIntact: boolean) => ({
  request: { query: AuditChainDocument },
  result: {
    data: {
      auditChain: {
        __typename: 'AuditChain' as const,
        isIntact,
        checkedCount: 120,
        waitingCount: 0,
        head: 'f'.repeat(64),
        problem: isIntact ? null : 'Isi catatan diubah.',
        brokenSeal: isIntact ? null : 41,
        brokenEventId: null,
      },
    },
  },
});

function Address() {
  return <output>{useLocation().search}</output>;
}

const show = (path = '/jejak', isIntact = true) =>
  render(
    <MockedProvider
      mocks={[
        listOf({}, [REFUSED, PAID]),
        listOf({ outcome: 'REFUSED' }, [REFUSED]),
        listOf({ actorId: 'u1' }, [PAID]),
        chain(isIntact),
      ]}
    >
      <MantineProvider>
        <MemoryRouter initialEntries={[path]}>
          <AuditScreen />
          <Address />
        </MemoryRouter>
      </MantineProvider>
    </MockedProvider>,
  );

afterEach(cleanup);

it('marks refused attempts with a word and the reason', async () => {
  show();

  const entry = (await screen.findByText('Tidak berwenang.')).closest('li');
  expect(entry?.textContent).toContain('Ditolak');
  expect(screen.getByText('1 perubahan').closest('li')?.textContent).not.toContain('Ditolak');
});

it('opens the values before and after', async () => {
  show();
  fireEvent.click(await screen.findByText('1 perubahan'));

  expect([screen.getByText('SP2D').tagName, screen.getByText('PAID').tagName]).toEqual(['DEL', 'INS']);
});

it('reads its filters from the address', async () => {
  show('/jejak?hasil=REFUSED');

  expect(await screen.findByText('Tidak berwenang.')).toBeTruthy();
  expect(screen.queryByText('mencatat pembayaran')).toBeNull();
});

it('filters by the person of an entry and writes it into the address', async () => {
  show();
  fireEvent.click(await screen.findByText('1 perubahan'));
  fireEvent.click(screen.getByText('Semua perbuatan Hana'));

  expect((await screen.findAllByRole('status')).some((one) => one.textContent === '?orang=u1')).toBe(true);
});

it.each([
  [true, 'Rantai utuh'],
  [false, 'Rantai putus'],
])('says whether the chain holds: %s', async (isIntact, verdict) => {
  show('/jejak', isIntact);
  fireEvent.click(await screen.findByText('Periksa rantai'));

  expect(await screen.findByText(verdict)).toBeTruthy();
});
