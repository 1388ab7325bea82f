import { act, cleanup, render, screen } from '@testing-library/react';
import { checkNetwork, isCutOff, onReturn, useAway } from './away';

const Probe = () => <p>{useAway() ? 'luring' : 'daring'}</p>;
const network = (isThere: boolean) => {
  globalThis.fetch = jest.fn(async () => {
    if (!isThere) throw new TypeError('Failed to fetch');
    return { ok: false, status: 503 } as Response;
  });
};

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

it('is away only while no answer comes at all, asks again by itself, and tells of the return', async () => {
  jest.useFakeTimers();
  const returned = jest.fn();
  onReturn(returned);
  render(<Probe />);
  network(true);
  await act(() => checkNetwork());
  expect([screen.queryByText('daring') !== null, returned.mock.calls.length]).toEqual([true, 0]);

  network(false);
  await act(() => checkNetwork());
  expect(screen.queryByText('luring')).not.toBeNull();
  await act(() => jest.advanceTimersByTimeAsync(15_000));
  expect([jest.mocked(fetch).mock.calls.length, returned.mock.calls.length]).toEqual([2, 0]);

  network(true);
  await act(() => jest.advanceTimersByTimeAsync(15_000));
  expect(screen.queryByText('daring')).not.toBeNull();
  expect(returned).toHaveBeenCalledTimes(1);
  await act(() => jest.advanceTimersByTimeAsync(60_000));
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('knows a missing answer from one that refuses', () => {
  expect([isCutOff(new TypeError('Failed to fetch')), isCutOff(new Error('UNAUTHENTICATED'))]).toEqual([
    true,
    false,
  ]);
});
