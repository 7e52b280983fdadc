/** Agencies and libraries that pictures are credited to after a slash. Written by hand from what English news prints. */
export const PICTURE_AGENCIES: readonly string[] =
  'Getty|AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|PA|PA Wire|Shutterstock|Alamy|Flickr|Wikimedia|Wikimedia Commons|iStock|iStockphoto|Unsplash|Pixabay|Pexels|Bloomberg|Xinhua|TASS|Anadolu|Anadolu Agency|Rex|REX|WireImage|NurPhoto|ZUMA|Corbis|Handout|Pool|Staff|File'.split(
    '|',
  );
