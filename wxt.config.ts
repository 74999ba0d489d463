import { defineConfig } from 'wxt';
import { hintCompiler } from './scripts/compile-hint.ts';
import { lighten } from './scripts/lighten.ts';
import { makeVoiceFiles } from './scripts/voice-package.ts';

/** Fixes the extension's id in Chromium, so that policies and tests can name it. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArNAthzIquU4w7QT+y/E6bVBJCbWI2ju5zM9Sgl3I3u/Y1VJgvNqWg0v6ZkxT2tkJEBp55QyHQFq/TQxkjsGaPR/BMVF61ulsVYC/xqAqeSLPwbru+Aq52XE0pNlHntSZl0DZ1Zd/Jin4CQCQEgp30ROe0OGe9OupeWf2JGSUdyXxWhhfTZ/V0Fa1rgPEziENQtWcHWwCY1FWX2lMwh6eer0/njC2Ly5KudATih+d0z2uItB0dRh06ZDwMKBgOuwkQGd/RIZbdZVUOeJ6QZNqNSV4i1VvEHyI+/4qvIQy34mfoaKpxEMQs/EVQZ/S6Ndnw/s2T4zZ9ETK5m624GhulQIDAQAB';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [lighten(), hintCompiler()] }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const { path, contents } of makeVoiceFiles()) {
        files.push({ relativeDest: path, contents: contents as unknown as string });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['tts', 'offscreen']),
    ],
    host_permissions: ['<all_urls>'],
    // Written here and not as WXT's content scripts, whose wrapper is a tenth of what a frame may load. With the mode
    // on the background registers `look` and `top` beside it.
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['page.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'elder-mode@elder-mode.example', strict_min_version: '128.0' },
          },
        }
      : { key: CHROMIUM_KEY }),
  }),
});
