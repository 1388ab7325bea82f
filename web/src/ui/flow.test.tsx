import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { NewItemsBar } from './NewItemsBar';
import { ScoreParts } from './ScoreParts';
import { Stepper } from './Stepper';

const show = (node: ReactNode) => render(<MantineProvider env="test">{node}</MantineProvider>);
const text = () => document.body.textContent ?? '';

afterEach(cleanup);

it('announces new rows only when there are some', () => {
  show(<NewItemsBar count={0} onShow={() => undefined} />);
  expect(screen.queryByRole('button')).toBeNull();
  cleanup();

  const onShow = jest.fn();
  show(<NewItemsBar count={3} noun="artikel" onShow={onShow} />);
  fireEvent.click(screen.getByRole('button', { name: '3 artikel baru' }));

  expect(onShow).toHaveBeenCalledTimes(1);
});

it('gives the parts of a score one decimal more than the total', () => {
  show(<ScoreParts total={75.6} parts={[{ label: 'Jangkauan', points: 25.25, most: 30 }]} />);

  expect(text()).toContain('25,250 dari 30');
  expect(text()).toContain('75,60');
});

it('says how many parts of a form are complete and opens the one picked', () => {
  const onPick = jest.fn();
  show(
    <Stepper
      current="a"
      onPick={onPick}
      steps={[
        { key: 'a', label: 'Media', state: 'DONE' },
        { key: 'b', label: 'Berkas', state: 'FIX' },
      ]}
    />,
  );
  fireEvent.click(screen.getByText('Berkas'));

  expect(text()).toContain('1 dari 2 bagian lengkap');
  expect(text()).toContain('perlu diperbaiki');
  expect(onPick).toHaveBeenCalledWith('b');
});
