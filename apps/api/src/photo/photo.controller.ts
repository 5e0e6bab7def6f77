import { permitFor } from '@kring/access';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SessionService } from '../session/session.service.js';
import { PhotoService } from './photo.service.js';

/**
 * A photo for an `img`. Who may not see it hears the same as who asks for one that is not there. The browser may keep
 * it for itself, but asks each time whether it may still show it: a yes that is taken back counts at once.
 */
@Controller('photos')
export class PhotoController {
  constructor(
    private readonly photos: PhotoService,
    private readonly sessions: SessionService,
  ) {}

  @Get(':id')
  async show(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.set({ 'cache-control': 'private, no-cache', vary: 'cookie' });
    const viewer = await this.sessions.viewerOf(request);
    if (viewer === null) return void response.status(401).end();
    const permit = permitFor(viewer, 'Query.photo');
    const etag = `"${id}"`;
    if (permit.reach !== 'none' && request.get('if-none-match') === etag) {
      if (await this.photos.mayStillShow({ permit }, id)) return void response.set({ etag }).status(304).end();
    }
    const photo = permit.reach === 'none' ? null : await this.photos.one({ permit }, id);
    if (photo === null) return void response.status(404).end();
    response.set({ etag, 'content-type': photo.type }).send(Buffer.from(photo.bytes));
  }
}
