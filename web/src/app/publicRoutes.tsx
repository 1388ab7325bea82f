import type { RouteObject } from 'react-router';

/** Paths open to strangers. */
export const publicRoutes: RouteObject[] = [
  {
    path: '/masuk',
    lazy: async () => ({ Component: (await import('../features/account/SignInScreen')).SignInScreen }),
  },
  {
    path: '/daftar',
    lazy: async () => ({ Component: (await import('../features/account/RegisterScreen')).RegisterScreen }),
  },
  {
    path: '/konfirmasi/:token',
    lazy: async () => ({ Component: (await import('../features/account/ConfirmScreen')).ConfirmScreen }),
  },
  {
    path: '/undangan/:token',
    lazy: async () => ({
      Component: (await import('../features/account/InvitationScreen')).InvitationScreen,
    }),
  },
  {
    path: '/sandi',
    lazy: async () => ({ Component: (await import('../features/account/ResetScreen')).ResetScreen }),
  },
  {
    path: '/sandi/:token',
    lazy: async () => ({ Component: (await import('../features/account/ResetScreen')).ResetScreen }),
  },
];
