import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { ConflictPanel } from './ConflictPanel';

const FIELDS = [
  { key: 'title', label: 'Judul', base: 'Satu', mine: 'Dua', theirs: 'Tiga' },
  { key: 'body', label: 'Isi', base: 'sama', mine: 'sama', theirs: 'sama' },
];

describe('a conflict of two edits', () => {
  it('shows only what differs and takes over one field', () => {
    const taken: string[] = [];
    render(
      <MantineProvider>
        <ConflictPanel fields={FIELDS} onTake={(key) => taken.push(key)} />
      </MantineProvider>,
    );

    expect(screen.queryByText('Isi')).toBeNull();
    expect(screen.getByText('Tiga').tagName).toBe('INS');
    fireEvent.click(screen.getByText('Pakai milik orang lain'));
    expect(taken).toEqual(['title']);
  });

  it('offers only to copy where the record is closed', () => {
    render(
      <MantineProvider>
        <ConflictPanel fields={FIELDS} />
      </MantineProvider>,
    );

    expect(screen.queryByText('Pakai milik orang lain')).toBeNull();
    expect(screen.getByText('Salin milik saya')).not.toBeNull();
  });
});
