import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { ApplicationQueueDocument, ApplicationScreen, ApplicationScreenDocument } from './ApplicationScreen';

const file = {
  __typename: 'StoredFile',
  id: 'f1',
  name: 'npwp.jpg',
  mime: 'image/jpeg',
  size: 120_000,
  url: '/files/f1?s=1',
  sha256: 'ab'.repeat(32),
};
const version = {
  __typename: 'ApplicationItemVersion',
  id: 'v1',
  n: 1,
  number: '01.234',
  issuedOn: '2025-01-02',
  expiresOn: null,
  result: 'PENDING',
  reason: null,
  providedAt: '2026-04-14T02:00:00Z',
  providedBy: { __typename: 'Person', id: 'p1', name: 'Rudi' },
  file,
};
const item = {
  __typename: 'ApplicationItem',
  id: 'i1',
  key: 'npwp',
  number: 5,
  label: 'NPWP perusahaan',
  isRequired: true,
  isBlocking: true,
  isEditable: false,
  result: 'PENDING',
  reason: null,
  versionCount: 1,
  checks: [],
  versions: [version],
};
const failed = {
  ...item,
  id: 'i2',
  key: 'deed',
  number: 3,
  label: 'Akta pendirian',
  versions: [
    { ...version, id: 'v2', file: { ...file, id: 'f2', name: 'akta.pdf', mime: 'application/pdf' } },
  ],
  checks: [
    {
      __typename: 'ItemCheck',
      id: 'c1',
      result: 'UNREADABLE',
      reason: 'Halaman 2 tidak terbaca.',
      versionNumber: 1,
      checkedByName: 'Vina',
      checkedAt: '2026-04-15T02:00:00Z',
    },
  ],
};
const application = {
  __typename: 'OutletApplication',
  id: 'a1',
  receiptNumber: 'REG-2026-0007',
  state: 'SUBMITTED',
  stateSince: '2026-04-14T02:00:00Z',
  fiscalYear: 2026,
  submittedAt: '2026-04-14T02:00:00Z',
  returnCount: 0,
  isAssisted: false,
  completeBy: null,
  score: null,
  tier: null,
  decreeNumber: null,
  minutesNumber: null,
  visitOn: null,
  queuePosition: 1,
  allowedActions: ['RETURN', 'PASS_ADMIN'],
  rejectionCode: null,
  rejectionReason: null,
  objectionReason: null,
  objectionDecision: null,
  suspensionReason: null,
  blacklistReference: null,
  stepAge: { __typename: 'StepAge', day: 2, limit: 5, isLate: false, isLastDay: false, dueAt: null },
  submittedBy: null,
  adminVerifiers: [{ __typename: 'Person', id: 'p2', name: 'Vina Maharani' }],
  factualVerifier: null,
  scoredBy: null,
  approvedBy: [],
  outlet: {
    __typename: 'MediaOutlet',
    id: 'o1',
    name: 'Rawa Kini',
    medium: 'ONLINE',
    reachLevel: 'LOCAL',
    domains: ['rawakini.example'],
    pressCouncilStatus: 'REGISTERED',
    pressCouncilNumber: null,
  },
  company: {
    __typename: 'PressCompany',
    id: 'k1',
    legalName: 'PT Rawa Kini Media',
    npwp: '01.234',
    nib: '1234567890123',
  },
  visitPhoto: null,
  visitReport: null,
  scoreSheet: [],
  items: [failed, item],
  timeline: { __typename: 'EventConnection', nodes: [] },
};

const mocks: ComponentProps<typeof MockedProvider>['mocks'] = [
  {
    request: { query: ApplicationScreenDocument, variables: { id: 'a2' } },
    result: { data: { application: null } },
  },
  {
    request: { query: ApplicationScreenDocument, variables: { id: 'a1' } },
    result: { data: { application } },
    maxUsageCount: 9,
  },
  {
    request: { query: ApplicationQueueDocument, variables: { states: ['SUBMITTED'] } },
    result: {
      data: {
        applications: {
          __typename: 'OutletApplicationConnection',
          nodes: [
            { __typename: 'OutletApplication', id: 'a1' },
            { __typename: 'OutletApplication', id: 'a2' },
          ],
        },
      },
    },
    maxUsageCount: 9,
  },
];

function Address() {
  return <output>{useLocation().pathname}</output>;
}

const show = () =>
  render(
    <MantineProvider env="test">
      <MockedProvider mocks={mocks}>
        <MemoryRouter initialEntries={['/verifikasi/a1?butir=npwp']}>
          <Routes>
            <Route path="/verifikasi/:id" element={<ApplicationScreen />} />
          </Routes>
          <Address />
        </MemoryRouter>
      </MockedProvider>
    </MantineProvider>,
  );

test('the verifier sees age, queue place, who passed, and the picked file, which can be turned', async () => {
  show();
  await screen.findByRole('heading', { name: 'Rawa Kini' });
  expect(screen.getByText('hari ke-2 dari 5')).toBeTruthy();
  expect(screen.getByText(/antrean ke-1/)).toBeTruthy();
  expect(screen.getByText('Vina Maharani')).toBeTruthy();
  const picture = screen.getByRole('img', { name: 'npwp.jpg' });
  fireEvent.click(screen.getByRole('button', { name: 'Putar ke kanan' }));
  expect(picture.style.transform).toBe('rotate(90deg)');
});

test('only allowed actions are offered, and a return opens with the failed items and their reasons', async () => {
  show();
  fireEvent.click(await screen.findByRole('button', { name: /Kembalikan…/ }));
  expect(screen.queryByRole('button', { name: /Tolak permohonan/ })).toBeNull();
  expect(await screen.findByDisplayValue('Halaman 2 tidak terbaca.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Kembalikan 1 butir' })).toBeTruthy();
});

test('key n opens the next in the queue', async () => {
  show();
  await screen.findByRole('button', { name: /Berikutnya/ });
  fireEvent.keyDown(window, { key: 'n' });
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('/verifikasi/a2'));
  await screen.findByRole('heading', { name: 'Tidak ditemukan' });
});
