import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StepUpDialog, StepUpDocument, StepUpViewerDocument } from './StepUpDialog';

const REFUSED = [{ code: 'STEP_UP_REQUIRED', message: 'Langkah ini perlu kepastian.', field: [] }];
const viewer = (hasTotp: boolean) => ({
  request: { query: StepUpViewerDocument },
  result: { data: { viewer: { __typename: 'Viewer' as const, id: 'u1', hasTotp } } },
});
const confirmed = (input: object, fits: boolean) => ({
  request: { query: StepUpDocument, variables: { input } },
  result: {
    data: {
      sessionStepUp: {
        __typename: 'SessionPayload' as const,
        session: fits ? { __typename: 'Session' as const, id: 's1' } : null,
        errors: fits
          ? []
          : [
              {
                __typename: 'UserError' as const,
                code: 'FORBIDDEN' as const,
                message: 'Kata sandi tidak cocok.',
                field: ['password'],
              },
            ],
      },
    },
  },
});

const show = ({ hasTotp = false, of = REFUSED, fits = true }) => {
  const onConfirmed = jest.fn();
  const input = hasTotp ? { code: '123456' } : { password: 'rahasia' };
  render(
    <MockedProvider mocks={[viewer(hasTotp), confirmed(input, fits)]}>
      <MantineProvider env="test">
        <StepUpDialog of={of} onConfirmed={onConfirmed} />
      </MantineProvider>
    </MockedProvider>,
  );
  return onConfirmed;
};
const answer = async (label: RegExp, text: string) => {
  fireEvent.change(await screen.findByLabelText(label, { selector: 'input' }), { target: { value: text } });
  fireEvent.click(screen.getByText('Lanjutkan'));
};

afterEach(cleanup);

it('stays away while no step asks for certainty', () => {
  show({ of: [{ code: 'FORBIDDEN', message: 'Tidak.', field: [] }] });

  expect(screen.queryByRole('dialog')).toBeNull();
});

it('runs the step again after the password', async () => {
  const onConfirmed = show({});
  await answer(/Kata sandi/, 'rahasia');

  await waitFor(() => expect(onConfirmed).toHaveBeenCalledTimes(1));
});

it('asks the code of people with a second factor', async () => {
  const onConfirmed = show({ hasTotp: true });
  await answer(/Kode dari aplikasi/, '123456');

  await waitFor(() => expect(onConfirmed).toHaveBeenCalledTimes(1));
});

it('says a refusal and does not go on', async () => {
  const onConfirmed = show({ fits: false });
  await answer(/Kata sandi/, 'rahasia');

  expect(await screen.findByText('Kata sandi tidak cocok.')).toBeTruthy();
  expect(onConfirmed).not.toHaveBeenCalled();
});
