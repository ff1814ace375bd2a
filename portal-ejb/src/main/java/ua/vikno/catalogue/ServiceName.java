package ua.vikno.catalogue;

import ua.vikno.kernel.Bilingual;

/** What a service is called, where nothing else of it is asked. */
public record ServiceName(ServiceCode code, Bilingual name) {}
