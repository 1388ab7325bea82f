import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Age } from './Age';
import { Money } from './Money';
import { MoneyInput } from './MoneyInput';

const show = (node: ReactNode) => render(<MantineProvider>{node}</MantineProvider>);
const shown = (node: ReactNode) => {
  const { container } = show(<p>{node}</p>);
  return container.querySelector('p')?.textContent;
};

function Form({ told }: { told: (number | null)[] }) {
  const [value, setValue] = useState<number | null>(1);
  const change = (next: number | null) => {
    told.push(next);
    setValue(next);
  };
  return <MoneyInput label="Harga" value={value} onChange={change} />;
}

afterEach(cleanup);

describe('Money', () => {
  it.each([
    [<Money key="a" value={3_330_000} />, 'Rp\u00a03.330.000'],
    [<Money key="b" value={-60_000} />, '−\u00a0Rp\u00a060.000'],
    [<Money key="c" value={3_330_000} plain />, '3.330.000'],
    [<Money key="d" value={-60_000} plain />, '−\u00a060.000'],
    [<Money key="e" value={9_876_543_210_123} plain />, '9.876.543.210.123'],
    [<Money key="f" value={0} />, 'Rp\u00a00'],
    [<Money key="g" value={null} />, 'belum ada'],
  ])('%#: writes rupiah as offices do', (node, text) => {
    expect(shown(node)).toBe(text);
  });
});

describe('Age', () => {
  const age = { day: 2, limit: 3, isLate: false, isLastDay: false };

  it('says the day and the limit', () => {
    expect(shown(<Age age={age} />)).toBe('hari ke-2 dari 3');
  });

  it('says the age alone where nothing limits it', () => {
    expect(shown(<Age age={{ ...age, limit: null }} />)).toBe('umur 2 hari kerja');
  });

  it('marks the last day and lateness by different icons, not by colour alone', () => {
    const icon = (node: ReactNode) => show(node).container.querySelector('svg')?.getAttribute('class');
    const icons = [
      icon(<Age age={age} />),
      icon(<Age age={{ ...age, isLastDay: true }} />),
      icon(<Age age={{ ...age, isLate: true }} />),
    ];

    expect(new Set(icons).size).toBe(3);
  });

  it('tells the limit when focused', async () => {
    const { container } = show(<Age age={{ ...age, dueAt: '2026-04-17' }} />);
    fireEvent.focus(container.querySelector('[tabindex]') as HTMLElement);

    expect((await screen.findByRole('tooltip')).textContent).toBe('batas 17 April 2026');
  });

  it('draws nothing without an age', () => {
    expect(shown(<Age age={null} />)).toBe('');
  });
});

describe('MoneyInput', () => {
  const typed = (text: string) => {
    const told: (number | null)[] = [];
    show(<Form told={told} />);
    const input = screen.getByLabelText<HTMLInputElement>('Harga');
    fireEvent.change(input, { target: { value: text } });
    return { told, display: input.value };
  };

  it.each([
    ['1500000', 1_500_000, '1.500.000'],
    ['1.500.000', 1_500_000, '1.500.000'],
    ['Rp 1.500.000', 1_500_000, '1.500.000'],
    ['Rp 1.500.000,00', 1_500_000, '1.500.000'],
    ['1.500.000,-', 1_500_000, '1.500.000'],
    ['Rp 1.500,5', 1_500, '1.500'],
  ])('reads %s', (text, value, display) => {
    expect(typed(text)).toEqual({ told: [value], display });
  });

  it('is empty, not zero, when cleared', () => {
    expect(typed('')).toEqual({ told: [null], display: '' });
  });
});
