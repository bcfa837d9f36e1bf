const { userAgent } = navigator;

export const isChromium = userAgent.includes('Chrome/');
export const isFirefox = userAgent.includes('Firefox/');
export const isWebKit = !isChromium && !isFirefox;
