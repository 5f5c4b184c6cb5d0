import type { LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import sharpService, { type SharpImageServiceConfig } from 'astro/assets/services/sharp';
import { strings } from '../strings.ts';

/** How pictures are made, as `astro.config.mjs` states it. */
interface PictureSettings extends SharpImageServiceConfig {
  /** What shows through a see-through picture: the light ground of the page, in both schemes. */
  ground: string;
}

const { transform, validateOptions, getHTMLAttributes } = sharpService;

/**
 * Astro's own service for sharp, with three promises more: no picture is see-through, a changed setting
 * makes the kept pictures anew, and a file as it came from the camera is never published in place of
 * a picture that could not be made.
 */
const pictureService: LocalImageService<PictureSettings> = {
  ...sharpService,
  propertiesToHash: [...(baseService.propertiesToHash ?? []), 'settings'],
  async validateOptions(options, config, logger) {
    const settings = config.service.config;
    const valid = (await validateOptions?.(options, config, logger)) ?? options;
    return { ...valid, background: settings.ground, settings: JSON.stringify(settings) };
  },
  async getHTMLAttributes(options, config, logger) {
    const attributes = { ...(await getHTMLAttributes?.(options, config, logger)) };
    delete attributes.settings;
    return attributes;
  },
  async transform(original, options, config, logger) {
    const made = await transform(original, options, config, logger);
    if (made.data === original) throw new Error(strings.pictureNotMade(options.src));
    return made;
  },
};

export default pictureService;
