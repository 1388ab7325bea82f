import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { ContractAction, ContractScreenQuery } from '../../gql/graphql';
import { ContractScreen, ContractScreenDocument } from './ContractScreen';

type Contract = NonNullable<ContractScreenQuery['contract']>;

const TERMS = { __typename: 'ContractTermsView', endsOn: '2026-12-31', ceiling: 36_000_000, lines: [] };
const CONTRACT = {
  __typename: 'Contract',
  id: 'k1',
  number: 'SP-2026-001',
  state: 'ACTIVE',
  type: 'UNIT_PRICE',
  form: 'RECEIPT',
  value: 36_000_000,
  ceiling: 36_000_000,
  startsOn: '2026-01-12',
  endsOn: '2026-12-31',
  elapsedPercent: 26.4,
  fiscalYear: 2026,
  priceIncludesVat: false,
  procurementMethod: 'DIRECT',
  procurementPlanNumber: null,
  catalogueUrl: null,
  reason: null,
  terminationGround: null,
  terminationText: null,
  warningLetterCount: 0,
  heardOn: null,
  allowedActions: [],
  company: { __typename: 'PressCompany', id: 'p1', legalName: 'PT Rawa Kini Media' },
  outlet: { __typename: 'MediaOutlet', id: 'm1', name: 'RawaKini', medium: 'ONLINE' },
  budgetLine: null,
  createdBy: null,
  companyFile: null,
  officeFile: null,
  endorsements: [],
  lines: [
    {
      __typename: 'ContractLine',
      id: 'l1',
      kind: 'ADVERTORIAL',
      description: 'Advertorial daring',
      rateUnit: 'ARTICLE',
      unitPrice: 1_500_000,
      maxQuantity: 24,
      used: 2,
      reserved: 1,
      available: 21,
      evidence: null,
    },
  ],
  controlCard: {
    __typename: 'ControlCard',
    at: '2026-04-15T03:55:00Z',
    agrees: true,
    rows: [
      {
        __typename: 'ControlRow',
        equation: 'VALUE',
        total: 36_000_000,
        done: 4_500_000,
        rest: 31_500_000,
        agrees: true,
      },
      {
        __typename: 'ControlRow',
        equation: 'ORDERED',
        total: 4_500_000,
        done: 3_000_000,
        rest: 1_500_000,
        agrees: true,
      },
    ],
  },
  amendments: [
    {
      __typename: 'ContractAmendment',
      id: 'a1',
      ordinal: 1,
      state: 'IN_FORCE',
      reason: 'Tambah nilai',
      effectiveOn: '2026-03-01',
      signedAt: null,
      before: TERMS,
      after: { ...TERMS, ceiling: 40_000_000 },
    },
  ],
  orders: { __typename: 'PublicationOrderConnection', totalCount: 0, nodes: [] },
  timeline: { __typename: 'EventConnection', nodes: [] },
};

const show = (changes: Partial<Contract> = {}, path = '/kontrak/k1') =>
  render(
    <MockedProvider
      mocks={[
        {
          request: { query: ContractScreenDocument, variables: { id: 'k1' } },
          result: { data: { contract: { ...CONTRACT, ...changes } } },
        },
      ]}
    >
      <MantineProvider>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route path="/kontrak/:id" element={<ContractScreen />} />
          </Routes>
        </MemoryRouter>
      </MantineProvider>
    </MockedProvider>,
  );

afterEach(cleanup);

it('shows the sums of the control card and what is left of each line', async () => {
  show();

  expect(await screen.findByRole('heading', { name: 'SP-2026-001 · RawaKini' })).toBeTruthy();
  expect(screen.getByText('2 dari 2 jumlah cocok')).toBeTruthy();
  expect(screen.getByText('Bebas dipesan').closest('div')?.textContent).toContain('31.500.000');
  expect(screen.getByText('21')).toBeTruthy();
});

it('leads from each part to the list behind it', async () => {
  show();

  expect((await screen.findByText('Terbukti tayang')).closest('a')?.getAttribute('href')).toBe(
    '/bukti?kontrak=k1',
  );
});

const BUTTONS: [allowed: ContractAction[], label: string][] = [
  [['SUSPEND'], 'Tangguhkan…'],
  [['TERMINATE'], 'Usulkan pemutusan…'],
  [['CLOSE'], 'Tutup kontrak'],
  [['PREPARE_AMENDMENT'], 'Buat adendum'],
];

it.each(BUTTONS)('offers only what the server allows: %j', async (allowedActions, label) => {
  show({ allowedActions });

  expect(await screen.findByText(label)).toBeTruthy();
  const others = BUTTONS.map(([, other]) => other).filter((other) => other !== label);
  expect(others.filter((other) => screen.queryByText(other))).toEqual([]);
});

it('offers the review instead of a second proposal', async () => {
  show({
    allowedActions: ['TERMINATE', 'REFUSE_TERMINATION'],
    terminationGround: 'MUTUAL',
    terminationText: 'Sepakat.',
  });

  expect(await screen.findByText('Setujui pemutusan')).toBeTruthy();
  expect(screen.queryByText('Usulkan pemutusan…')).toBeNull();
});

it('says what an amendment changed, before and after', async () => {
  show();
  fireEvent.click(await screen.findByRole('tab', { name: /Adendum/ }));

  expect(
    (await screen.findByText('Tambah nilai')).parentElement?.textContent?.replaceAll('\u00a0', ' '),
  ).toContain('Rp 36.000.000 → Rp 40.000.000');
});
