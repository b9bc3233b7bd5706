import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerAllowedSites } from './allowed-sites.ts';
import { runCommand } from './commands.ts';
import { runMenu } from './context-menu.ts';
import { handlers } from './handlers.ts';
import { closeStorageToPages, onInstalled } from './install.ts';
import { createReceiver } from './receive.ts';
import { onSettingsChange } from './settings-store.ts';
import { spreadSettings } from './spread-settings.ts';

/**
 * The worker may be stopped and started at any time: every listener is registered here, before anything is awaited, and
 * nothing that matters is kept in memory.
 */
export default defineBackground({
  type: 'module',
  main() {
    const receive = createReceiver(handlers, {
      id: browser.runtime.id,
      origin: browser.runtime.getURL('').replace(/\/$/, ''),
    });
    browser.runtime.onMessage.addListener((message, sender) => receive(message, sender));
    browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
    browser.runtime.onStartup.addListener(() => void closeStorageToPages());
    // Firefox for Android has neither.
    browser.commands?.onCommand.addListener((command) => void runCommand(command));
    browser.contextMenus?.onClicked.addListener((info, tab) => void runMenu(info, tab));
    browser.permissions.onAdded.addListener(() => void registerAllowedSites());
    browser.permissions.onRemoved.addListener(() => void registerAllowedSites());
    onSettingsChange((settings) => void spreadSettings(settings));
  },
});
