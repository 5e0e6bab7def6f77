import { Module } from '@nestjs/common';
import { CircleModule } from '../circle/circle.module.js';
import { SessionModule } from '../session/session.module.js';
import { PhotoController } from './photo.controller.js';
import { PhotoService } from './photo.service.js';
import { PictureResolver } from './picture.resolver.js';
import { SymbolService } from './symbol.service.js';

@Module({
  imports: [CircleModule, SessionModule],
  controllers: [PhotoController],
  providers: [PictureResolver, PhotoService, SymbolService],
})
export class PhotoModule {}
