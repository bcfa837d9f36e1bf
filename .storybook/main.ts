import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Channel } from 'storybook/internal/channels';
import { REQUEST_WHATS_NEW_DATA } from 'storybook/internal/core-events';

interface ServerChannel {
  experimental_serverChannel: (channel: Channel) => Channel;
}

const config: StorybookConfig & ServerChannel = {
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
  // Storybook would fetch its news, also where they are not shown.
  experimental_serverChannel: (channel) => {
    channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
    return channel;
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
