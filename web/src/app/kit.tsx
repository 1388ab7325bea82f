import './styles';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { KitScreen } from './KitScreen';
import { resolver, theme } from './theme';

const root = document.getElementById('root');
if (!root) throw new Error('kit.html has no #root.');

createRoot(root).render(
  <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto">
    <MemoryRouter>
      <KitScreen />
    </MemoryRouter>
  </MantineProvider>,
);
