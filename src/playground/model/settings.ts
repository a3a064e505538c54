import { itemNotFound } from "../wire/hostError";
import { HostCollection, HostObject, nullObject, type NullObject } from "../wire/hostObject";

/** Excel.SettingCollection: values kept with the workbook. */
export class Settings extends HostCollection<Setting> {
  private readonly values = new Map<string, Setting>();

  list(): Setting[] {
    return [...this.values.values()];
  }

  Add(key: string, value: unknown): Setting {
    const setting = this.values.get(key) ?? new Setting(key, () => this.values.delete(key));
    setting.Value = value;
    this.values.set(key, setting);
    return setting;
  }

  GetItem(key: string): Setting {
    const found = this.values.get(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: string): Setting | NullObject {
    return this.values.get(key) ?? nullObject;
  }
}

class Setting extends HostObject {
  static override readonly scalars = ["Key", "Value"];
  Value: unknown = null;

  constructor(
    readonly Key: string,
    private readonly remove: () => void,
  ) {
    super();
  }

  Delete(): void {
    this.remove();
  }
}
