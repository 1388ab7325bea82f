import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ActionItem, Actions } from './Actions';

const show = (actions: ActionItem[]) =>
  render(
    <MantineProvider env="test">
      <Actions actions={actions} />
    </MantineProvider>,
  );
const item = (key: string, more: Partial<ActionItem> = {}): ActionItem => ({
  key,
  label: key,
  onRun: () => undefined,
  ...more,
});

afterEach(cleanup);

it('puts the primary action last and marks those that ask a reason', () => {
  show([item('Terima', { tone: 'primary' }), item('Tolak', { tone: 'danger', needsReason: true })]);

  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Tolak…', 'Terima']);
});

it('runs at once what needs no reason', () => {
  const onRun = jest.fn();
  show([item('Terima', { onRun })]);
  fireEvent.click(screen.getByText('Terima'));

  expect(onRun).toHaveBeenCalledTimes(1);
});

it('asks the reason first and passes it on by Ctrl+Enter', async () => {
  const onRun = jest.fn();
  show([item('Tolak', { needsReason: true, onRun })]);
  fireEvent.click(screen.getByText('Tolak…'));
  expect(onRun).not.toHaveBeenCalled();

  const reason = screen.getByRole('textbox');
  fireEvent.keyDown(reason, { key: 'Enter', ctrlKey: true });
  expect(onRun).not.toHaveBeenCalled();

  fireEvent.change(reason, { target: { value: '  NPWP tidak terbaca  ' } });
  await act(async () => void fireEvent.keyDown(reason, { key: 'Enter', ctrlKey: true }));
  expect(onRun.mock.calls).toEqual([['NPWP tidak terbaca']]);
});

it('does not run what is refused, and says why to everyone', () => {
  const onRun = jest.fn();
  const why = 'Sisa pagu Rp 1.200.000, pesanan Rp 1.665.000.';
  show([item('Tanda tangan', { onRun, disabledReason: why })]);
  const button = screen.getByRole<HTMLButtonElement>('button');
  fireEvent.click(button);

  expect(onRun).not.toHaveBeenCalled();
  expect([button.getAttribute('aria-disabled'), button.disabled]).toEqual(['true', false]);
  expect(button.getAttribute('aria-description')).toBe(why);
});

it('keeps the reason and shows the refusal when the server says no', async () => {
  const refused = [{ code: 'INVALID', message: 'Bukti sudah ditagih.', field: [] }];
  const onRun = jest.fn().mockResolvedValue(null);
  render(
    <MantineProvider env="test">
      <Actions actions={[item('Tolak', { needsReason: true, onRun })]} errors={refused} />
    </MantineProvider>,
  );
  fireEvent.click(screen.getByText('Tolak…'));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'salah judul' } });
  await act(async () => void fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true }));

  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('salah judul');
  expect(screen.getByRole('alert').textContent).toBe('Bukti sudah ditagih.');
});
