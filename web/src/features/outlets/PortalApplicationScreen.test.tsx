import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { PortalApplicationScreen, PortalApplicationScreenDocument } from './PortalApplicationScreen';

const item = {
  __typename: 'ApplicationItem',
  id: 'i1',
  key: 'npwp',
  number: 5,
  label: 'NPWP perusahaan',
  isRequired: true,
  isEditable: false,
  result: 'PASSED',
  reason: null,
  versionCount: 1,
  versions: [
    {
      __typename: 'ApplicationItemVersion',
      id: 'v1',
      n: 1,
      number: null,
      issuedOn: null,
      expiresOn: null,
      result: 'PASSED',
      reason: null,
      file: null,
    },
  ],
};
const refused = {
  ...item,
  id: 'i2',
  key: 'deed',
  number: 3,
  label: 'Akta pendirian',
  isEditable: true,
  result: 'UNREADABLE',
  reason: 'Halaman 2 tidak terbaca.',
  versions: [{ ...item.versions[0], id: 'v2' }],
};
const application = {
  __typename: 'OutletApplication',
  id: 'a1',
  receiptNumber: 'REG-2026-0007',
  state: 'INCOMPLETE',
  fiscalYear: 2026,
  submittedAt: '2026-04-14T02:00:00Z',
  completeBy: '2026-04-20T09:00:00Z',
  visitOn: null,
  queuePosition: null,
  tier: null,
  decreeNumber: null,
  allowedActions: ['RESUBMIT'],
  rejectionCode: null,
  rejectionReason: null,
  objectionReason: null,
  objectionDecision: null,
  suspensionReason: null,
  stepAge: { __typename: 'StepAge', day: 1, limit: 3, isLate: false, isLastDay: false, dueAt: null },
  outlet: { __typename: 'MediaOutlet', id: 'o1' },
  items: [refused, item],
};
const company = {
  __typename: 'PressCompany',
  id: 'k1',
  version: 1,
  legalName: 'PT Rawa Kini Media',
  legalForm: 'PT',
  nib: '1234567890123',
  npwp: '012345678901234',
  phone: null,
  address: 'Jalan Satu',
  kblis: [],
  outlets: {
    __typename: 'MediaOutletConnection',
    nodes: [
      {
        __typename: 'MediaOutlet',
        id: 'o1',
        version: 1,
        name: 'Rawa Kini',
        medium: 'ONLINE',
        reachLevel: 'LOCAL',
        domains: ['rawakini.example'],
        districts: [],
        handles: [],
        editorInChief: null,
      },
    ],
  },
};

const show = (applications: object[], companies: object[] = [company], path = '/permohonan') =>
  render(
    <MantineProvider env="test">
      <MockedProvider
        mocks={[
          {
            request: { query: PortalApplicationScreenDocument },
            result: {
              data: {
                viewer: { __typename: 'Viewer', id: 'p1' },
                openRegistrationPeriod: null,
                companies: { __typename: 'PressCompanyConnection', nodes: companies },
                applications: { __typename: 'OutletApplicationConnection', nodes: applications },
              },
            },
            maxUsageCount: 9,
          },
        ]}
      >
        <MemoryRouter initialEntries={[path]}>
          <PortalApplicationScreen />
        </MemoryRouter>
      </MockedProvider>
    </MantineProvider>,
  );

test('a new company starts with its own facts', async () => {
  show([], []);
  expect(await screen.findByRole('button', { name: 'Simpan data perusahaan' })).toBeTruthy();
  expect(screen.getByText('0 dari 4 bagian lengkap')).toBeTruthy();
});

test('after a return only the refused item can be corrected, with its exact reason', async () => {
  show([application]);
  expect(await screen.findByText('Halaman 2 tidak terbaca.')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Unggah berkas pengganti' })).toHaveLength(1);
  expect(screen.getByText('hari ke-1 dari 3')).toBeTruthy();
  expect(screen.getByText('1 butir tidak dapat diubah sekarang')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Lanjut ke tinjauan' }));
  expect(await screen.findByRole('button', { name: 'Ajukan kembali' })).toBeTruthy();
});

test('a waiting application says its age and its place in the queue', async () => {
  const waiting = {
    ...application,
    state: 'SUBMITTED',
    allowedActions: [],
    queuePosition: 3,
    stepAge: { ...application.stepAge, day: 2, limit: 5 },
    items: [item],
  };
  show([waiting], [company], '/permohonan?langkah=ajukan');
  expect(await screen.findByText('Ditinjau, hari ke-2 dari 5, antrean ke-3')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ajukan permohonan' })).toBeNull();
});
