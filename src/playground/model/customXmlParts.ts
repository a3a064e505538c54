import { invalidArgument, itemNotFound } from "../wire/hostError";
import { HostCollection, HostObject, nullObject, type NullObject } from "../wire/hostObject";

/** Excel.CustomXmlPartCollection: XML kept with the workbook, found by its namespace. */
export class CustomXmlParts extends HostCollection<CustomXmlPart> {
  private readonly parts: CustomXmlPart[] = [];
  private count = 0;

  list(): CustomXmlPart[] {
    return this.parts;
  }

  Add(xml: string): CustomXmlPart {
    const part = new CustomXmlPart(`{PLAYGROUND-PART-${++this.count}}`, xml, () =>
      this.parts.splice(this.parts.indexOf(part), 1),
    );
    this.parts.push(part);
    return part;
  }

  GetByNamespace(namespace: string): CustomXmlPartsOfNamespace {
    return new CustomXmlPartsOfNamespace(() => this.parts.filter((part) => part.NamespaceUri === namespace));
  }

  GetItem(id: string): CustomXmlPart {
    const found = this.parts.find((part) => part.Id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(id: string): CustomXmlPart | NullObject {
    return this.parts.find((part) => part.Id === id) ?? nullObject;
  }
}

class CustomXmlPartsOfNamespace extends HostCollection<CustomXmlPart> {
  constructor(private readonly parts: () => CustomXmlPart[]) {
    super();
  }

  list(): CustomXmlPart[] {
    return this.parts();
  }

  GetOnlyItem(): CustomXmlPart {
    const parts = this.parts();
    if (parts.length !== 1) throw itemNotFound();
    return parts[0];
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | NullObject {
    const parts = this.parts();
    return parts.length === 1 ? parts[0] : nullObject;
  }
}

class CustomXmlPart extends HostObject {
  static override readonly scalars = ["Id", "NamespaceUri"];

  constructor(
    readonly Id: string,
    private xml: string,
    private readonly remove: () => void,
  ) {
    super();
    this.SetXml(xml);
  }

  override identity() {
    return { Id: this.Id };
  }

  get NamespaceUri(): string {
    return new DOMParser().parseFromString(this.xml, "text/xml").documentElement.namespaceURI ?? "";
  }

  GetXml(): string {
    return this.xml;
  }

  SetXml(xml: string): void {
    const wrong = new DOMParser().parseFromString(xml, "text/xml").querySelector("parsererror");
    if (wrong) throw invalidArgument("The XML is not well formed.");
    this.xml = xml;
  }

  Delete(): void {
    this.remove();
  }
}
