import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { InvoiceScreen, InvoiceScreenDocument } from './InvoiceScreen';
import { sampleInvoice } from './invoiceSample';
import { InvoicePayDocument, InvoiceReturnDocument } from './useInvoiceSteps';

type Mocks = NonNullable<ComponentProps<typeof MockedProvider>['mocks']>;

const query: Mocks[number] = {
  request: { query: InvoiceScreenDocument, variables: { id: 't1' } },
  result: { data: { invoice: sampleInvoice } },
  maxUsageCount: 9,
};

const show = (...more: Mocks) =>
  render(
    <MantineProvider env="test">
      <MockedProvider mocks={[query, ...more]}>
        <MemoryRouter initialEntries={['/tagihan/t1']}>
          <Routes>
            <Route path="/tagihan/:id" element={<InvoiceScreen />} />
          </Routes>
        </MemoryRouter>
      </MockedProvider>
    </MantineProvider>,
  );

test('shows the transfer in words, a difference in words and a return that stays visible', async () => {
  show();
  await screen.findByRole('heading', { name: 'INV-2026-0007 · PT Rawa Kini Media' });
  expect(screen.getByText('Dua juta sembilan ratus empat puluh ribu rupiah')).toBeTruthy();
  expect(screen.getByText(/Baris 1 ditagih Rp.1\.600\.000, lebih Rp.100\.000/)).toBeTruthy();
  expect(screen.getByText(/Kuitansi belum bertanda tangan/)).toBeTruthy();
  expect(screen.getByText('1 dari 2')).toBeTruthy();
});

test('offers only the allowed steps; a refused payment keeps the form with the refusal at its field', async () => {
  const sent = jest.fn();
  show({
    request: {
      query: InvoicePayDocument,
      variables: (variables: { input?: unknown }) => {
        sent(variables.input);
        return true;
      },
    },
    result: {
      data: {
        invoicePay: {
          __typename: 'PaymentPayload',
          invoice: null,
          errors: [
            {
              __typename: 'UserError',
              code: 'INVALID_INPUT',
              message: 'Yang ditransfer seharusnya Rp 2.940.000.',
              field: ['transfer'],
            },
          ],
        },
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Catat pembayaran…' }));
  expect(screen.queryByRole('button', { name: /Catat SP2D/ })).toBeNull();
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/Jumlah yang ditransfer/), { target: { value: '2.490.000' } });
  fireEvent.change(dialog.getByLabelText(/Kode billing/), { target: { value: '1234' } });
  fireEvent.change(dialog.getByLabelText(/NTPN/), { target: { value: 'N1' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Catat pembayaran' }));
  expect(await dialog.findByText('Yang ditransfer seharusnya Rp 2.940.000.')).toBeTruthy();
  expect(sent.mock.calls[0]?.[0]).toMatchObject({
    invoiceId: 't1',
    transfer: 2_490_000,
    mechanism: 'DIRECT',
    idempotencyKey: 'PAY-t1',
  });
});

test('a return names the paper of each fault before it can be sent', async () => {
  const sent = jest.fn();
  show({
    request: {
      query: InvoiceReturnDocument,
      variables: (variables: { input?: unknown }) => {
        sent(variables.input);
        return true;
      },
    },
    result: {
      data: {
        invoiceReturn: {
          __typename: 'InvoicePayload',
          invoice: { __typename: 'Invoice', id: 't1', state: 'RETURNED' },
          errors: [],
        },
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Kembalikan dengan alasan…' }));
  const dialog = within(await screen.findByRole('dialog'));
  const send = dialog.getByRole('button', { name: 'Kembalikan' }) as HTMLButtonElement;
  fireEvent.change(dialog.getByLabelText(/Alasan/), { target: { value: 'Belum bertanda tangan' } });
  expect(send.disabled).toBe(true);
  fireEvent.click(dialog.getByRole('combobox', { name: 'Berkas' }));
  fireEvent.click(await screen.findByRole('option', { name: 'Kuitansi bertanda tangan', hidden: true }));
  fireEvent.click(send);
  await waitFor(() =>
    expect(sent).toHaveBeenCalledWith({
      invoiceId: 't1',
      faults: [{ subject: 'ATTACHMENT', attachment: 'RECEIPT', reason: 'Belum bertanda tangan' }],
    }),
  );
});
