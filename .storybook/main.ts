import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    // Our own toolbar sets width and theme.
    viewport: false,
    backgrounds: false,
    // Stories only click; there are no steps to look at.
    interactions: false,
    // Advice for those who build with Storybook, not for those who look.
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    // The dev server of the demo answers `/…html` with the demo's pages.
    plugins: (vite.plugins ?? []).filter(
      (plugin) => nameOf(plugin) !== 'pht-serve-source-as-dist',
    ),
  }),
};

export default config;

const nameOf = (plugin: unknown): unknown =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin ? plugin.name : undefined;
